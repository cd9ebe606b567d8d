package io.cuepress.core.subtitle.write;

import static org.assertj.core.api.Assertions.assertThat;

import io.cuepress.core.subtitle.Cue;
import io.cuepress.core.subtitle.SpeakerLabels;
import io.cuepress.core.subtitle.Track;
import io.cuepress.core.subtitle.read.ReadableFormat;
import io.cuepress.core.subtitle.read.file.SubtitleText;
import io.cuepress.core.time.TimeRange;
import io.cuepress.core.transcript.Language;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class HlsTrackTest {

    @Test
    void a_playlist_lists_segments_that_last_no_longer_than_its_target() {
        var hls = hls(5_500, cue(0, 2_000, "One"), cue(5_000, 12_345, "Two"));
        assertThat(hls.playlist("?lang=en")).isEqualTo("""
                #EXTM3U
                #EXT-X-VERSION:3
                #EXT-X-TARGETDURATION:6
                #EXT-X-MEDIA-SEQUENCE:0
                #EXT-X-PLAYLIST-TYPE:VOD
                #EXTINF:5.500,
                0.vtt?lang=en
                #EXTINF:5.500,
                1.vtt?lang=en
                #EXTINF:1.345,
                2.vtt?lang=en
                #EXT-X-ENDLIST
                """);
    }

    @Test
    void a_cue_across_a_boundary_is_in_both_segments_with_its_own_times() {
        var hls = hls(6_000, cue(5_000, 7_000, "WEBVTT over"), cue(12_000, 13_000, "Later"));
        var spanning = "00:00:05.000 --> 00:00:07.000\nWEBVTT over\n";
        var head = "WEBVTT\nX-TIMESTAMP-MAP=MPEGTS:900000,LOCAL:00:00:00.000\n";
        assertThat(hls.segment(0)).isEqualTo(head + "\n" + spanning);
        assertThat(hls.segment(1)).isEqualTo(head + "\n" + spanning);
        assertThat(hls.segment(2)).isEqualTo(head + "\n00:00:12.000 --> 00:00:13.000\nLater\n");
    }

    @Test
    void a_track_without_cues_has_one_empty_segment() {
        var hls = hls(6_000);
        assertThat(hls.count()).isEqualTo(1);
        assertThat(hls.playlist("")).contains("#EXTINF:0.001,\n0.vtt\n#EXT-X-ENDLIST");
        assertThat(hls.segment(0)).isEqualTo("WEBVTT\nX-TIMESTAMP-MAP=MPEGTS:900000,LOCAL:00:00:00.000\n");
    }

    @RepeatedTest(100)
    void theSegmentsTogetherHaveEveryCue(RepetitionInfo run) {
        var random = new SplittableRandom(run.getCurrentRepetition());
        var cues = new ArrayList<Cue>();
        for (var start = random.nextLong(5_000); cues.size() < 30; start += random.nextLong(9_000)) {
            cues.add(cue(start, start + random.nextLong(1, 20_000), "Cue " + cues.size()));
        }
        var hls = hls(random.nextLong(1_000, 10_000), cues.toArray(Cue[]::new));
        var read = new LinkedHashSet<String>();
        for (var number = 0; number < hls.count(); number++) {
            var file = SubtitleText.of(hls.segment(number));
            ReadableFormat.VTT
                    .read(file)
                    .cues()
                    .forEach(cue -> read.add(cue.startMs() + " " + cue.endMs() + cue.text()));
        }
        assertThat(read)
                .containsExactlyElementsOf(cues.stream()
                        .map(cue ->
                                cue.time().start().ms() + " " + cue.time().end().ms() + cue.text())
                        .toList());
    }

    @Test
    void a_master_playlist_offers_every_track_by_its_own_name() {
        assertThat(HlsMaster.of(
                        List.of(new Language("en"), new Language("pt-BR"), Language.UNDETERMINED), "&style=ted"))
                .isEqualTo("""
                        #EXTM3U
                        #EXT-X-MEDIA:TYPE=SUBTITLES,GROUP-ID="subtitles",NAME="English",LANGUAGE="en",DEFAULT=YES,AUTOSELECT=YES,FORCED=NO,URI="subtitles.m3u8?lang=en&style=ted"
                        #EXT-X-MEDIA:TYPE=SUBTITLES,GROUP-ID="subtitles",NAME="português (Brasil)",LANGUAGE="pt-BR",DEFAULT=NO,AUTOSELECT=YES,FORCED=NO,URI="subtitles.m3u8?lang=pt-BR&style=ted"
                        #EXT-X-MEDIA:TYPE=SUBTITLES,GROUP-ID="subtitles",NAME="und",DEFAULT=NO,AUTOSELECT=YES,FORCED=NO,URI="subtitles.m3u8?lang=und&style=ted"
                        """);
    }

    private static HlsTrack hls(long segmentMs, Cue... cues) {
        var track = new Track(new Language("en"), "", List.of(cues), SpeakerLabels.NONE);
        return new HlsTrack(track, new HlsTiming(segmentMs, 900_000));
    }

    private static Cue cue(long startMs, long endMs, String text) {
        return new Cue(TimeRange.ofMs(startMs, endMs), List.of(text));
    }
}
