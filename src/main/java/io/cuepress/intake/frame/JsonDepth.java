package io.cuepress.intake.frame;

/// Follows JSON byte by byte to find where a value ends: it tracks the depth of nesting and whether the current
/// byte is inside a string.
final class JsonDepth {

    private int depth;
    private boolean inString;
    private boolean escaped;

    void accept(int b) {
        if (inString) {
            inString = escaped || b != '"';
            escaped = !escaped && b == '\\';
        } else if (b == '"') {
            inString = true;
        } else if (b == '{' || b == '[') {
            depth++;
        } else if ((b == '}' || b == ']') && depth > 0) {
            depth--;
        }
    }

    boolean isInString() {
        return inString;
    }

    /// Whether a comma or a closing bracket here would end the value.
    boolean isOutside() {
        return depth == 0 && !inString;
    }
}
