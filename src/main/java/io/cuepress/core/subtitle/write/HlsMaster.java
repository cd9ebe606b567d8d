package io.cuepress.core.subtitle.write;

import com.ibm.icu.util.ULocale;
import io.cuepress.core.transcript.Language;
import java.util.List;

/// The lines of an HLS master playlist for the subtitles of an episode (RFC 8216, section 4.3.4.1): one per track, the
/// first by default, to be added beside the streams of the video.
public final class HlsMaster {

    private HlsMaster() {}

    /// One line per track.
    ///
    /// @param languages the languages of the tracks, the episode's own first
    /// @param query the query of every media playlist besides its language, such as `&style=netflix`
    public static String of(List<Language> languages, String query) {
        var out = new StringBuilder("#EXTM3U\n");
        for (var language : languages) {
            var first = language.equals(languages.getFirst()) ? "YES" : "NO";
            out.append("#EXT-X-MEDIA:TYPE=SUBTITLES,GROUP-ID=\"subtitles\",NAME=\"")
                    .append(name(language))
                    .append('"');
            if (!language.equals(Language.UNDETERMINED)) {
                out.append(",LANGUAGE=\"").append(language).append('"');
            }
            out.append(",DEFAULT=").append(first).append(",AUTOSELECT=YES,FORCED=NO,URI=\"subtitles.m3u8?lang=");
            out.append(language).append(query).append("\"\n");
        }
        return out.toString();
    }

    /// The name of the language in itself; a quoted string of HLS has no quotes inside.
    private static String name(Language language) {
        var locale = ULocale.forLanguageTag(language.tag());
        return locale.getDisplayName(locale).replace('"', '\'');
    }
}
