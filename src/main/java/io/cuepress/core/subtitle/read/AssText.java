package io.cuepress.core.subtitle.read;

import java.util.regex.Pattern;

/// The text of an ASS dialogue without overrides and drawings; a word joiner after a backslash marks it as text.
final class AssText {

    private static final char WORD_JOINER = '\u2060';
    private static final Pattern DRAWING = Pattern.compile("\\\\p(\\d)");

    private final StringBuilder plain = new StringBuilder();
    private boolean hasStyling;
    private boolean isDrawing;

    AssText(String text) {
        for (var at = 0; at < text.length(); ) {
            at = switch (text.charAt(at)) {
                case '{' -> override(text, at);
                case '\\' -> escape(text, at);
                default -> character(text, at);
            };
        }
    }

    String plain() {
        return plain.toString();
    }

    /// Whether overrides or drawings were left out.
    boolean hasStyling() {
        return hasStyling;
    }

    private int character(String text, int at) {
        if (!isDrawing) {
            plain.append(text.charAt(at));
        }
        return at + 1;
    }

    private int override(String text, int at) {
        var close = text.indexOf('}', at);
        if (close < 0) {
            plain.append(text, at, text.length());
            return text.length();
        }
        var inside = text.substring(at, close);
        for (var drawing = DRAWING.matcher(inside); drawing.find(); ) {
            isDrawing = !drawing.group(1).equals("0");
        }
        hasStyling = true;
        return close + 1;
    }

    private int escape(String text, int at) {
        var next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
        switch (next) {
            case 'N' -> plain.append('\n');
            case 'n' -> plain.append(' ');
            case 'h' -> plain.append('\u00A0');
            case WORD_JOINER -> plain.append('\\');
            default -> {
                return character(text, at);
            }
        }
        return at + 2;
    }
}
