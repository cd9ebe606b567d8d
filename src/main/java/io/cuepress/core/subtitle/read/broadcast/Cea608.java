package io.cuepress.core.subtitle.read.broadcast;

import io.cuepress.core.subtitle.read.file.FileRepairs;
import io.cuepress.core.subtitle.read.file.ReadCue;
import io.cuepress.core.subtitle.read.file.RepairKind;
import io.cuepress.core.subtitle.read.file.Timing;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Decodes the captions of CEA-608, channel 1: pop-on captions, which are loaded unseen and then shown, roll-up
/// captions,
/// of which each line is a cue, and paint-on captions.
final class Cea608 {

    private static final int LAST_MS = 4_000;

    private final FileRepairs repairs;
    private final List<ReadCue> cues = new ArrayList<>();
    private StringBuilder shown = new StringBuilder();
    private StringBuilder loading = new StringBuilder();
    private boolean isPopOn = true;
    private boolean isRollUp;
    private boolean isOtherChannel;
    private int row = -1;
    private long shownMs;
    private int shownLine = 1;
    private int lastControl = -1;

    Cea608(FileRepairs repairs) {
        this.repairs = repairs;
    }

    /// The captions so far; one that nothing ended is shown for four seconds.
    List<ReadCue> cues() {
        if (!shown.toString().isBlank()) {
            repairs.add(shownLine, RepairKind.NO_END);
            show(shownMs + LAST_MS);
        }
        return cues;
    }

    /// Reads a pair of bytes without their parity bits.
    void accept(int line, long ms, int first, int second) {
        if (first >= 0x10 && first < 0x20) {
            var control = (first << 8) | second;
            if (control == lastControl) {
                lastControl = -1; // controls are sent twice
                return;
            }
            lastControl = control;
            isOtherChannel = (first & 0x08) != 0;
            if (!isOtherChannel) {
                control(line, ms, first, second);
            }
            return;
        }
        lastControl = -1;
        if (!isOtherChannel) {
            character(line, ms, Cea608Characters.basic(first));
            character(line, ms, Cea608Characters.basic(second));
        }
    }

    private void control(int line, long ms, int first, int second) {
        if (second >= 0x40) {
            startRow(((first & 0x07) << 1) | ((second >> 5) & 1));
        } else if (first == 0x11 && second < 0x30) {
            character(line, ms, ' '); // a change of colour or to italics takes a column
        } else if (first == 0x11) {
            character(line, ms, Cea608Characters.special(second));
        } else if (first == 0x12 || first == 0x13) {
            erase();
            character(line, ms, Cea608Characters.extended(first, second));
        } else if (first == 0x14 || first == 0x15) {
            command(line, ms, second);
        }
    }

    private void command(int line, long ms, int command) {
        switch (command) {
            case 0x20 -> mode(true, false); // resume caption loading
            case 0x21 -> erase();
            case 0x25, 0x26, 0x27 -> mode(false, true); // roll-up in two, three or four rows
            case 0x29 -> mode(false, false); // resume direct captioning
            case 0x2C -> show(ms); // erase displayed memory
            case 0x2D -> show(ms); // carriage return
            case 0x2E -> loading = new StringBuilder();
            case 0x2F -> flip(line, ms); // end of caption
            default -> {}
        }
    }

    private void mode(boolean popOn, boolean rollUp) {
        isPopOn = popOn;
        isRollUp = rollUp;
        row = -1;
    }

    private void flip(int line, long ms) {
        show(ms);
        isPopOn = true;
        shown = loading;
        loading = new StringBuilder();
        shownMs = ms;
        shownLine = line;
        row = -1;
    }

    /// Ends what is on the screen.
    private void show(long ms) {
        var text = shown.toString().replaceAll(" *\\n *", "\n").strip();
        if (!text.isEmpty()) {
            cues.add(new ReadCue(shownLine, new Timing(shownMs, ms), text));
        }
        shown = new StringBuilder();
    }

    private void startRow(int number) {
        var text = isPopOn ? loading : shown;
        if (number != row && !text.isEmpty() && !isRollUp) {
            text.append('\n');
        }
        row = number;
    }

    private void erase() {
        var text = isPopOn ? loading : shown;
        if (!text.isEmpty()) {
            text.setLength(text.length() - 1);
        }
    }

    private void character(int line, long ms, @Nullable Character character) {
        if (character == null) {
            return;
        }
        if (!isPopOn && shown.isEmpty()) {
            shownMs = ms;
            shownLine = line;
        }
        (isPopOn ? loading : shown).append(character.charValue());
    }
}
