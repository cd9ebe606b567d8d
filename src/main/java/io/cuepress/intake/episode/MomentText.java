package io.cuepress.intake.episode;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// A moment as data sets write it: ISO 8601, a date without separators, or seconds or milliseconds since 1970. Without
/// an offset it is UTC, and a date alone is its midnight.
final class MomentText {

    private static final int LONGEST = 40;
    private static final Pattern DATE = Pattern.compile("\\d{8}");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,14}(\\.\\d{0,20})?([eE]\\+?\\d{1,2})?");
    private static final DateTimeFormatter ISO = new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .append(DateTimeFormatter.ISO_LOCAL_DATE)
            .optionalStart()
            .appendLiteral('T')
            .append(DateTimeFormatter.ISO_LOCAL_TIME)
            .optionalStart()
            .parseLenient()
            .appendOffset("+HH", "Z") // lenient: with minutes or without, and with a colon or without
            .toFormatter(Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT);
    private static final BigDecimal FIRST_EPOCH = BigDecimal.valueOf(100_000_000);
    private static final BigDecimal FIRST_EPOCH_MS = BigDecimal.valueOf(100_000_000_000L);
    private static final BigDecimal LIMIT = BigDecimal.valueOf(100_000_000_000_000L);
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 9999;

    private MomentText() {}

    /// In whole microseconds, as the database stores it; empty when the text is no moment, or one before 1900.
    static Optional<Instant> instant(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            var moment = DATE.matcher(text).matches()
                    ? midnight(LocalDate.parse(text, DateTimeFormatter.BASIC_ISO_DATE))
                    : NUMBER.matcher(text).matches() ? epoch(new BigDecimal(text)) : iso(text);
            return moment.filter(MomentText::isPlausible).map(instant -> instant.truncatedTo(ChronoUnit.MICROS));
        } catch (DateTimeException notReadable) {
            return Optional.empty();
        }
    }

    private static boolean isPlausible(Instant moment) {
        var year = moment.atOffset(ZoneOffset.UTC).getYear();
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }

    private static Optional<Instant> midnight(LocalDate date) {
        return Optional.of(date.atStartOfDay().toInstant(ZoneOffset.UTC));
    }

    private static Optional<Instant> iso(String text) {
        var parsed = ISO.parseBest(text.replace(' ', 'T'), OffsetDateTime::from, LocalDateTime::from, LocalDate::from);
        return switch (parsed) {
            case OffsetDateTime moment -> Optional.of(moment.toInstant());
            case LocalDateTime moment -> Optional.of(moment.toInstant(ZoneOffset.UTC));
            case LocalDate date -> midnight(date);
            default -> Optional.empty();
        };
    }

    /// Eleven digits and fewer are seconds: as milliseconds they would be before 1973.
    private static Optional<Instant> epoch(BigDecimal number) {
        if (number.compareTo(FIRST_EPOCH) < 0 || number.compareTo(LIMIT) >= 0) {
            return Optional.empty();
        }
        var seconds = number.compareTo(FIRST_EPOCH_MS) < 0 ? number : number.movePointLeft(3);
        var micros = seconds.movePointRight(6).setScale(0, RoundingMode.DOWN).longValueExact();
        return Optional.of(Instant.EPOCH.plus(micros, ChronoUnit.MICROS));
    }
}
