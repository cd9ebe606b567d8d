package io.cuepress.core.subtitle;

import java.util.List;

/// The type of an exported file.
///
/// @param extension its extension without the dot
/// @param mediaType its media type
/// @param aliases other media types under which clients ask for it
public record FileType(String extension, String mediaType, List<String> aliases) {

    /// @throws IllegalArgumentException when the extension has a dot or the media type no slash
    public FileType {
        aliases = List.copyOf(aliases);
        if (!extension.matches("[a-z0-9]+") || mediaType.indexOf('/') < 1) {
            throw new IllegalArgumentException("not an extension and a media type: " + extension + ", " + mediaType);
        }
    }

    public FileType(String extension, String mediaType) {
        this(extension, mediaType, List.of());
    }

    /// The value of a `Content-Type` header. Only `text/*` gets a `charset`: JSON and XML define none.
    public String contentType() {
        return mediaType.startsWith("text/") ? mediaType + ";charset=UTF-8" : mediaType;
    }
}
