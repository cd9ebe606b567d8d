package io.cuepress.core.subtitle.read;

import io.cuepress.core.check.Problem.Code;
import io.cuepress.core.subtitle.read.file.CharacterReferences;
import io.cuepress.core.subtitle.read.file.FileProblems;
import io.cuepress.core.subtitle.read.file.FileRepairs;
import io.cuepress.core.subtitle.read.file.ReadCue;
import io.cuepress.core.subtitle.read.file.ReadTrack;
import io.cuepress.core.subtitle.read.file.RepairKind;
import io.cuepress.core.subtitle.read.file.RollingCaptions;
import io.cuepress.core.subtitle.read.file.SubtitleReader;
import io.cuepress.core.subtitle.read.file.Timing;
import io.cuepress.core.time.FrameRate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// SAMI: HTML of sorts, in which each `SYNC` starts what is shown, and a blank one ends it. Of several languages the
/// first is read.
final class SamiReader implements SubtitleReader {

    private static final int LAST_MS = 4_000;
    private static final Pattern SIGN =
            Pattern.compile("(?i)(?:<\\?xml[^>]*>\\s*|<!doctype[^>]*>\\s*|<!--.*?-->\\s*)*+<sami\\b");
    private static final Pattern SYNC =
            Pattern.compile("(?i)<sync\\b[^>]{0,200}?\\bstart\\s*=\\s*[\"']?(-?\\d{1,9})[^>]{0,200}>");
    private static final Pattern PARAGRAPH = Pattern.compile("(?i)<p\\b([^>]{0,200})>");
    private static final Pattern CLASS = Pattern.compile("(?i)\\bclass\\s*=\\s*[\"']?([\\w-]{1,50})");
    private static final Pattern END = Pattern.compile("(?i)</(?:body|sami)\\s*>");
    private static final Pattern BREAK = Pattern.compile("(?i)<br\\s*/?>");
    private static final Pattern TAG = Pattern.compile("</?\\p{Alpha}[^<>]{0,500}>");

    @Override
    public ReadTrack read(String text, @Nullable FrameRate rate) {
        return new File(text).read();
    }

    static boolean hasSignature(String text) {
        return SIGN.matcher(text).lookingAt();
    }

    private static final class File {

        private final String text;
        private final FileRepairs repairs = new FileRepairs();
        private final List<Sync> syncs = new ArrayList<>();
        private @Nullable String language;
        private int line = 1;
        private int counted;

        private File(String text) {
            var end = END.matcher(text);
            this.text = end.find() ? text.substring(0, end.start()) : text;
        }

        private ReadTrack read() {
            var sync = SYNC.matcher(text);
            var found = sync.find();
            while (found) {
                var at = sync.start();
                var from = sync.end();
                var ms = Long.parseLong(sync.group(1));
                found = sync.find();
                add(lineAt(at), ms, text.substring(from, found ? sync.start() : text.length()));
            }
            var problems = new FileProblems();
            if (syncs.isEmpty() && !text.isBlank()) {
                problems.add(1, Code.UNKNOWN_SHAPE, "the file has no SYNC; start each text with <SYNC Start=1000>.");
            }
            return RollingCaptions.folded(ReadTrack.of(cues(), problems, repairs));
        }

        private void add(int number, long ms, String body) {
            var paragraph = PARAGRAPH.matcher(body);
            var isOther = false;
            var from = 0;
            var own = new StringBuilder();
            while (paragraph.find()) {
                own.append(isOther ? "" : body.substring(from, paragraph.start()));
                isOther = isOther(number, paragraph.group(1));
                from = paragraph.end();
            }
            own.append(isOther ? "" : body.substring(from));
            if (!isOther || !own.toString().isBlank()) {
                syncs.add(new Sync(number, ms, plain(own.toString())));
            }
        }

        private boolean isOther(int number, String attributes) {
            var matcher = CLASS.matcher(attributes);
            if (!matcher.find()) {
                return false;
            }
            var named = matcher.group(1).toLowerCase(Locale.ROOT);
            language = language == null ? named : language;
            var isOther = !named.equals(language);
            if (isOther) {
                repairs.add(number, RepairKind.OTHER_LANGUAGE, matcher.group(1));
            }
            return isOther;
        }

        /// Line breaks of the source are spaces, as in HTML.
        private static String plain(String html) {
            var broken = BREAK.matcher(html.replaceAll("\\s+", " ")).replaceAll("\n");
            var bare = TAG.matcher(broken).replaceAll("");
            var plain = new StringBuilder();
            for (var at = 0; at < bare.length(); ) {
                var end = bare.charAt(at) == '&' ? CharacterReferences.append(bare, at, plain) : -1;
                if (end < 0) {
                    plain.append(bare.charAt(at));
                }
                at = end < 0 ? at + 1 : end;
            }
            return plain.toString().replace('\u00A0', ' ').strip().replaceAll(" *\n *", "\n");
        }

        private List<ReadCue> cues() {
            var cues = new ArrayList<ReadCue>();
            for (var i = 0; i < syncs.size(); i++) {
                var sync = syncs.get(i);
                if (!sync.text.isEmpty()) {
                    cues.add(new ReadCue(sync.line, new Timing(sync.ms, end(i)), sync.text));
                }
            }
            return cues;
        }

        private long end(int i) {
            if (i + 1 < syncs.size()) {
                return syncs.get(i + 1).ms;
            }
            repairs.add(syncs.get(i).line, RepairKind.NO_END);
            return syncs.get(i).ms + LAST_MS;
        }

        private int lineAt(int index) {
            for (; counted < index; counted++) {
                line += text.charAt(counted) == '\n' ? 1 : 0;
            }
            return line;
        }
    }

    private record Sync(int line, long ms, String text) {}
}
