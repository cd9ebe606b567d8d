package io.cuepress.core.subtitle.read;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import io.cuepress.core.subtitle.read.file.SubtitleText;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Files that are known by their first characters and not read, so that a refusal can name them.
public enum UnreadFormat {
    VOBSUB("VobSub", "# VobSub index file"),
    MPL2("MPL2", "\\[\\d{1,9}]\\[\\d{0,9}]"),
    TMPLAYER("TMPlayer", "\\d{1,2}:\\d{2}:\\d{2}(?:,\\d)?[:=](?!\\d{2}\\b)"),
    USF("Universal Subtitle Format", "(?:<\\?xml[^>]*>\\s*)?<USFSubtitles"),
    REAL_TEXT("RealText", "<window\\b"),
    SPRUCE("Spruce STL", "(?://[^\n]*\\s+)*\\$\\w+\\s*=|//(?:English|Font|DVD)"),
    JACOSUB("JACOsub", "#(?:TIMERES|TITLE|DIRECTIVE|SHIFT|T)\\b"),
    QUICKTIME("QuickTime text", "\\{QTtext}"),
    AVID("Avid DS caption", "@ This file written with"),
    CHEETAH("Cheetah CAP", "\\*(?:Non)?DropFrame"),
    RTF("RTF", "\\{\\\\rtf"),
    HTML("HTML", "(?:<!doctype html|<html\\b)"),
    PGS("PGS (Blu-ray)", "PG.{8}[\u0014-\u0017\u0080]", true),
    MATROSKA("Matroska", "\u001AE\u00DF\u00A3", true),
    MP4("MP4", ".{4}ftyp", true),
    ZIP("ZIP", "PK\u0003\u0004", true),
    PDF("PDF", "%PDF-", true),
    MP3("MP3", "ID3[\u0000-\u0009]", true);

    private static final int START = 2_000;

    private final String title;
    private final Pattern sign;
    private final boolean isBinary;

    UnreadFormat(String title, String sign) {
        this(title, sign, false);
    }

    UnreadFormat(String title, String sign, boolean isBinary) {
        this.title = title;
        this.sign = Pattern.compile(sign, Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
        this.isBinary = isBinary;
    }

    /// The name of the format of bytes that are no text; empty when they may be one.
    public static Optional<String> nameOf(byte[] bytes) {
        return nameOf(new String(bytes, 0, Math.min(bytes.length, START), ISO_8859_1), true);
    }

    /// The name of the format of a text; empty when it is not known either.
    public static Optional<String> nameOf(String text) {
        return nameOf(SubtitleText.withoutBlankStart(text.substring(0, Math.min(text.length(), START))), false);
    }

    private static Optional<String> nameOf(String start, boolean isBinary) {
        return Stream.of(values())
                .filter(format -> format.isBinary == isBinary
                        && format.sign.matcher(start).lookingAt())
                .findFirst()
                .map(format -> format.title);
    }
}
