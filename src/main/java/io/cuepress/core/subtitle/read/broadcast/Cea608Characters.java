package io.cuepress.core.subtitle.read.broadcast;

import org.jspecify.annotations.Nullable;

/// The characters of CEA-608: ASCII with ten others, sixteen special ones, and those of Western Europe.
final class Cea608Characters {

    private static final String REPLACED = "*\\^_`{|}~\u007F";
    private static final String REPLACEMENT = "áéíóúç÷Ññ█";
    private static final String SPECIAL = "®°½¿™¢£♪à\u00A0èâêîôû";
    private static final String SPANISH_FRENCH = "ÁÉÓÚÜü‘¡*'—©℠•“”ÀÂÇÈÊËëÎÏïÔÙùÛ«»";
    private static final String PORTUGUESE_GERMAN = "ÃãÍÌìÒòÕõ{}\\^_|~ÄäÖöß¥¤│ÅåØø┌┐└┘";

    private Cea608Characters() {}

    /// The character of a byte without parity; null for padding.
    static @Nullable Character basic(int code) {
        if (code < 0x20) {
            return null;
        }
        var index = REPLACED.indexOf(code);
        return index < 0 ? (char) code : REPLACEMENT.charAt(index);
    }

    static @Nullable Character special(int code) {
        return code < 0x30 || code > 0x3F ? null : SPECIAL.charAt(code - 0x30);
    }

    /// The character that replaces the one before it.
    static @Nullable Character extended(int first, int code) {
        var set = first == 0x12 ? SPANISH_FRENCH : PORTUGUESE_GERMAN;
        return code < 0x20 || code > 0x3F ? null : set.charAt(code - 0x20);
    }
}
