package io.cuepress.intake.speech;

import java.util.Map;
import java.util.function.Consumer;

/// Reads the JSON of one recogniser into [Speech].
public interface SpeechReader {

    /// What is done with the elements at each path, in the order of the document.
    Map<String, Consumer<Element>> takers();

    /// Called after the last element.
    default void finish() {}

    /// Makes a reader for one document.
    @FunctionalInterface
    interface Factory {
        SpeechReader of(Speech speech);
    }
}
