package io.cuepress.core.outline;

import io.cuepress.core.subtitle.FileType;
import java.util.Optional;
import java.util.stream.Stream;

/// All outline formats; the first is the default.
///
/// To add a format:
/// 1. write one [OutlineWriter] beside the others;
/// 2. add one line here: file type, writer;
/// 3. put its output for the test episode, checked by eye and by another program, into
///    `src/test/resources/golden/outline/`, named `nasty.` plus the extension.
///
/// No test has to be written: the golden test and the contract test run over every constant.
public enum OutlineFormat {
    MD(new FileType("md", "text/markdown"), new MarkdownOutlineWriter()),
    HTML(new FileType("html", "text/html"), new HtmlOutlineWriter()),
    JSON(new FileType("json", "application/json"), new JsonOutlineWriter()),
    TXT(new FileType("txt", "text/plain"), new TextOutlineWriter());

    private final FileType type;
    private final OutlineWriter writer;

    OutlineFormat(FileType type, OutlineWriter writer) {
        this.type = type;
        this.writer = writer;
    }

    /// The format with a file extension, given without the dot.
    public static Optional<OutlineFormat> byExtension(String extension) {
        return Stream.of(values())
                .filter(format -> format.type.extension().equals(extension))
                .findFirst();
    }

    public FileType type() {
        return type;
    }

    /// The outline in this format; every line ends in `\n`.
    public String write(OutlineDocument outline) {
        var out = new StringBuilder();
        writer.write(outline, out);
        return out.toString();
    }
}
