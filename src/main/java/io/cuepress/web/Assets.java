package io.cuepress.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The style sheets, modules and icon of the pages. They share one version, a hash of all their bytes, which is a
/// part of their URLs: browsers may cache them forever, and a module imports the others in its own version.
@Named("assets")
@ApplicationScoped
class Assets {

    private static final List<String> NAMES = List.of(
            "cuepress.css",
            "work.css",
            "icon.svg",
            "clock.js",
            "convert.js",
            "cues.js",
            "drafts.js",
            "drop.js",
            "edit-chapters.js",
            "edit.js",
            "episode-choice.js",
            "episode.js",
            "export-form.js",
            "find.js",
            "import.js",
            "player.js",
            "preview.js",
            "run-card.js",
            "saving.js",
            "segment-rows.js",
            "service.js",
            "timecode.js",
            "token.js",
            "transcript.js",
            "words.js");
    private static final int VERSION_LENGTH = 12;

    private final Map<String, Asset> assets = new LinkedHashMap<>();
    private final String version;

    Assets() {
        NAMES.forEach(name -> assets.put(name, new Asset(mediaType(name), read(name))));
        version = hash();
    }

    /// The bytes of a file and their media type.
    @SuppressWarnings("ArrayRecordComponent") // read once, sent as they are
    record Asset(String mediaType, byte[] bytes) {}

    Optional<Asset> find(String name) {
        return Optional.ofNullable(assets.get(name));
    }

    private String hash() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            assets.values().forEach(asset -> digest.update(asset.bytes()));
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(digest.digest())
                    .substring(0, VERSION_LENGTH);
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("every Java platform has SHA-256", absent);
        }
    }

    /// The path of all assets, without a slash at the end.
    public String base() {
        return "/assets/" + version;
    }

    boolean isCurrent(String requested) {
        return version.equals(requested);
    }

    private static String mediaType(String name) {
        return switch (name.substring(name.lastIndexOf('.'))) {
            case ".css" -> "text/css;charset=UTF-8";
            case ".svg" -> "image/svg+xml";
            default -> "text/javascript;charset=UTF-8";
        };
    }

    private static byte[] read(String name) {
        try (var in = Assets.class.getResourceAsStream("/web/" + name)) {
            if (in == null) {
                throw new IllegalStateException("/web/" + name + " is not on the class path");
            }
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
