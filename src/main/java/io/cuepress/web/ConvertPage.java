package io.cuepress.web;

import io.cuepress.core.subtitle.write.SubtitleFormat;
import io.cuepress.core.transcript.Language;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.stream.Stream;

/// The page that converts a file to another format.
///
/// @param formats  the extensions of the formats
record ConvertPage(List<String> formats, ExportForm form) implements TemplateInstance {

    static ConvertPage ofRegistries() {
        var formats = Stream.of(SubtitleFormat.values())
                .map(format -> format.type().extension())
                .toList();
        return new ConvertPage(formats, ExportForm.of(Language.UNDETERMINED, false));
    }
}
