package io.cuepress.intake.recogniser;

import io.cuepress.intake.speech.Element;
import io.cuepress.intake.speech.Speech;
import io.cuepress.intake.speech.SpeechReader;
import io.cuepress.intake.speech.SpeechUnit;
import java.util.Map;
import java.util.function.Consumer;

/// Deepgram without utterances: the sentences of its paragraphs, or else its words, in seconds.
///
/// Source: https://developers.deepgram.com/reference/speech-to-text-api/listen
record Deepgram(Speech speech) implements SpeechReader {

    @Override
    public Map<String, Consumer<Element>> takers() {
        return Map.of("results.channels[]", this::channel);
    }

    private void channel(Element channel) {
        speech.channel(channel.position());
        speech.language(channel.at("detected_language"));
        var best = channel.at("alternatives").at(0);
        var paragraphs = best.at("paragraphs").at("paragraphs").list();
        if (paragraphs.isEmpty()) {
            speech.pause();
            best.at("words").list().forEach(word -> WordList.take(word, SpeechUnit.SECONDS, speech));
        } else {
            paragraphs.forEach(this::paragraph);
        }
    }

    private void paragraph(Element paragraph) {
        for (var sentence : paragraph.at("sentences").list()) {
            speech.segment(
                    sentence,
                    sentence.at("start").ms(SpeechUnit.SECONDS),
                    sentence.at("end").ms(SpeechUnit.SECONDS),
                    paragraph.at("speaker"),
                    sentence.at("text").text().orElse(""));
        }
    }
}
