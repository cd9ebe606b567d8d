package io.cuepress.core.chapter;

import io.cuepress.core.time.Timecode;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The address of an episode as it was given: any text, of which only http and https become links.
public record VideoUrl(String value) {

    private static final Pattern YOUTUBE = Pattern.compile(
            "(?i:(?:https?:)?(?://)?(?:(?:www|m|music)\\.)?(youtube\\.com|youtube-nocookie\\.com|youtu\\.be)(?::\\d{1,5})?)/(.*)");
    private static final Pattern ID_IN_QUERY = Pattern.compile("watch/?\\?(?:[^#]*&)?v=([\\w-]{11})(?![\\w-]).*");
    private static final Pattern ID_IN_PATH = Pattern.compile("(?:embed|shorts|live|v|e)/([\\w-]{11})(?![\\w-]).*");
    private static final Pattern ID_IN_ATTRIBUTION =
            Pattern.compile("(?i:attribution_link\\?(?:[^#]*&)?u=(?:%2F|/)watch"
                    + "(?:%3F|\\?)(?:[^#&]*%26)?v(?:%3D|=))([\\w-]{11})(?![\\w-]).*");
    private static final Pattern ID_ALONE = Pattern.compile("([\\w-]{11})(?![\\w-]).*");
    private static final Pattern HTTP = Pattern.compile("(?i:https?)://[^/?#\\s].*");

    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    /// The id of the video, if this is the address of a YouTube video in any spelling.
    public Optional<String> youtubeId() {
        var match = YOUTUBE.matcher(value.strip());
        if (!match.matches()) {
            return Optional.empty();
        }
        var forms = match.group(1).equalsIgnoreCase("youtu.be")
                ? Stream.of(ID_ALONE)
                : Stream.of(ID_IN_QUERY, ID_IN_PATH, ID_IN_ATTRIBUTION);
        return forms.map(form -> form.matcher(match.group(2)))
                .filter(id -> id.matches())
                .map(id -> id.group(1))
                .findFirst();
    }

    /// The address as a link, if it is safe: http or https, without characters that end an address early.
    public Optional<String> link() {
        var text = value.strip();
        var address = HTTP.matcher(text).matches() || youtubeId().isEmpty()
                ? text
                : "https://" + text.replaceFirst("(?i)^(?:https?:)?(?://)?", "");
        return HTTP.matcher(address).matches()
                ? Optional.of(address.codePoints().mapToObj(VideoUrl::encoded).collect(Collectors.joining()))
                : Optional.empty();
    }

    /// A link to a moment, in whole seconds, rounded down: YouTube's `t=85s`, for other sites the media
    /// fragment `#t=85`.
    public Optional<String> at(Timecode moment) {
        var seconds = moment.ms() / 1000;
        return link().map(link -> youtubeId().isPresent() ? youtube(link, seconds) : fragment(link, seconds));
    }

    private String youtube(String link, long seconds) {
        // the address behind an attribution takes no time of its own
        var address = link.contains("/attribution_link")
                ? youtubeId().map("https://www.youtube.com/watch?v="::concat).orElse(link)
                : beforeFragment(link);
        var query = address.indexOf('?');
        var path = query < 0 ? address : address.substring(0, query);
        var parameters = query < 0 ? "" : withoutTime(address.substring(query + 1));
        return path + "?" + (parameters.isEmpty() ? "" : parameters + "&") + "t=" + seconds + "s";
    }

    /// Other parts of a media fragment stay; an anchor is dropped, because a link has only one fragment.
    private static String fragment(String link, long seconds) {
        var address = beforeFragment(link);
        var old = link.substring(Math.min(link.length(), address.length() + 1));
        var others = old.contains("=") ? withoutTime(old) : "";
        return address + "#" + (others.isEmpty() ? "" : others + "&") + "t=" + seconds;
    }

    private static String beforeFragment(String link) {
        var at = link.indexOf('#');
        return at < 0 ? link : link.substring(0, at);
    }

    private static String withoutTime(String parameters) {
        return Stream.of(parameters.split("&"))
                .filter(parameter -> !parameter.isEmpty() && !parameter.startsWith("t="))
                .collect(Collectors.joining("&"));
    }

    /// Encodes control characters, which browsers drop from addresses, and spaces and brackets, which end a link
    /// in Markdown.
    private static String encoded(int character) {
        return character < ' ' || character == 0x7F || " \"<>\\^`{|}".indexOf(character) >= 0
                ? "%" + HEX.toHexDigits((byte) character)
                : Character.toString(character);
    }
}
