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

/// The style sheet, the modules and the icon of the pages. They share one version, made of all their bytes, which is a
/// part of their addresses: so browsers may keep them for good, and a module finds the others of its own version.
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
            "whose.js");
    private static final int VERSION_LENGTH = 12;

    private final Map<String, Asset> assets = new LinkedHashMap<>();
    private final String version;

    Assets() {
        NAMES.forEach(name -> assets.put(name, new Asset(mediaType(name), read(name))));
        version = hashed();
    }

    /// The bytes of a file, and what they are.
    @SuppressWarnings("ArrayRecordComponent") // read once, sent as they are
    record Asset(String mediaType, byte[] bytes) {}

    Optional<Asset> find(String name) {
        return Optional.ofNullable(assets.get(name));
    }

    private String hashed() {
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

    /// Where all of them are, without the last slash.
    public String base() {
        return "/assets/" + version;
    }

    boolean isCurrent(String wanted) {
        return version.equals(wanted);
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
