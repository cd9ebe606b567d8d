package io.cuepress.intake.episode;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.cuepress.core.check.Checked;
import io.cuepress.core.check.ToldProblems;
import io.cuepress.core.subtitle.SourceCues;
import io.cuepress.core.subtitle.SpeakerLabels;
import io.cuepress.core.subtitle.Track;
import io.cuepress.core.subtitle.write.SubtitleFormat;
import io.cuepress.core.transcript.Transcript;
import io.cuepress.intake.record.ImportOptions;
import java.util.stream.Stream;

class TranscriptFuzzTest {

    @FuzzTest
    void any_transcript_is_rejected_or_can_be_written_in_every_format(byte[] bytes) {
        Stream.concat(Stream.of((String) null), TranscriptReader.mediaTypes().stream())
                .forEach(type -> check(new TranscriptReader(ImportOptions.DEFAULT, type).transcript(bytes)));
    }

    private static void check(Checked<SpokenTranscript> read) {
        switch (read) {
            case Checked.Valid<SpokenTranscript>(var spoken, var repairs) -> {
                ToldProblems.assertTold(repairs);
                written(spoken.transcript());
            }
            case Checked.Invalid<SpokenTranscript>(var problems) -> ToldProblems.assertTold(problems);
        }
    }

    private static void written(Transcript transcript) {
        var track = new Track(transcript.language(), "", SourceCues.of(transcript), SpeakerLabels.VOICE);
        assertThat(SubtitleFormat.values())
                .allSatisfy(format -> assertThat(format.write(track)).doesNotContain("\r", "\u0000"));
    }
}
