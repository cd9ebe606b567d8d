package io.cuepress.web;

import io.cuepress.core.episode.EpisodeSummary;
import io.cuepress.core.transcript.Language;
import io.cuepress.web.TranscriptPage.Download;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// URLs of downloads, with the fields of the form that apply to them.
final class Downloads {

    private static final Set<String> OUTLINE_FIELDS = Set.of("lang");

    private Downloads() {}

    /// The usual files, without options.
    static List<Download> usual(EpisodeSummary episode, Language shown, boolean hasChapters) {
        var files = new LinkedHashMap<String, String>();
        files.put("SRT", "subtitles.srt");
        files.put("WebVTT", "subtitles.vtt");
        files.put("Text", "subtitles.txt");
        if (hasChapters) {
            files.put("YouTube chapters", "chapters.txt");
        }
        files.put("Outline", "outline.md");
        files.put("Everything", "bundle.zip");
        var lang = shown.equals(episode.language()) ? "" : shown.tag();
        return files.entrySet().stream()
                .map(file -> new Download(file.getKey(), url(episode.id().value(), file.getValue(), lang)))
                .toList();
    }

    private static String url(String id, String file, String lang) {
        return Links.export(id, file, query(file, Map.of("lang", lang)));
    }

    /// The fields that apply to the format. [Links] leaves out the empty ones.
    static Map<String, String> query(String format, Map<String, String> fields) {
        var kind = format.substring(0, format.indexOf('.'));
        var query = new TreeMap<String, String>();
        fields.forEach((name, value) -> {
            if (!name.equals("format") && applies(kind, name)) {
                query.put(name, value);
            }
        });
        if (!kind.equals("bundle")) {
            query.put("download", "true");
        }
        return query;
    }

    private static boolean applies(String kind, String name) {
        return switch (kind) {
            case "subtitles" -> true;
            case "outline" -> OUTLINE_FIELDS.contains(name);
            default -> false;
        };
    }
}
