package io.cuepress.core.chapter;

/// How much each source contributed to the choices made in a list that was read from a description; together 1.
public record EvidenceShares(double text, double channel, double speech) {

    /// Only the text was asked.
    public static final EvidenceShares TEXT_ALONE = new EvidenceShares(1, 0, 0);

    /// @throws IllegalArgumentException when a share is not within 0 and 1 or they do not add up to 1
    public EvidenceShares {
        if (text < 0 || channel < 0 || speech < 0 || Math.abs(text + channel + speech - 1) > 1e-6) {
            throw new IllegalArgumentException("no shares: " + text + ", " + channel + ", " + speech);
        }
    }
}
