package io.cuepress.http.problem;

/// The wording of the details of problems, by the room that answers with them. Fill in a text with `formatted`, whose
/// arguments the compiler checks. Every placeholder is `%s`, since `%d` depends on the locale of the machine.
public final class Detail {

    // Before a resource is reached
    static final String MALFORMED_REQUEST =
            "The URL or a header cannot be parsed; percent-encode all characters outside ASCII.";
    static final String NO_PATH = "No resource has this path; /q/openapi lists all paths.";
    static final String OTHER_METHOD =
            "This path does not support the method; the Allow header lists those it supports.";
    static final String NO_MEDIA_TYPE = "None of the media types in Accept is available here.";
    static final String BODY_REFUSED = "The body exceeds the limit of the service; send a shorter one.";
    static final String TYPE_REFUSED = "This Content-Type is not supported here; /q/openapi lists the supported ones.";
    static final String URL_REFUSED = "The URL exceeds the limit of the service; shorten it.";
    static final String HEADERS_REFUSED = "The headers exceed the limit of the service; send fewer or shorter ones.";

    // Resources that do not exist
    public static final String NO_EPISODE = "There is no episode %s.";
    public static final String NO_IMPORT = "There is no import %s.";
    static final String OTHER_TRACKS = "Episode %s has no track in this language. Available: %s.";

    // Query parameters
    public static final String PARAMETER_AND_DETAIL = "%s: %s";
    public static final String UNKNOWN_PARAMETER = "Unknown parameter.%s %s";
    public static final String DID_YOU_MEAN = " Did you mean %s?";
    public static final String KNOWN_PARAMETERS = "Available: %s.";
    public static final String NO_PARAMETERS = "This resource takes none.";
    public static final String REPEATED_PARAMETER = "Given %s times; give it once.";
    public static final String INVALID_VALUE = "Must be %s.";
    public static final String MISSING_VALUE = "Required; must be %s.";
    public static final String END_BEFORE_START = "`%s` is before `from`: %s is before %s.";
    public static final String JSON_WITH_BOM =
            "JSON has no byte order mark (RFC 8259, section 8.1); omit `bom` or choose another format.";
    public static final String WORDS_OUTSIDE_VTT = "Only WebVTT has word timestamps; omit `words` or choose vtt.";
    public static final String SOURCE_WITH_LIMITS =
            "`style=source` leaves cues as they are; choose another style or omit the limits.";

    // Bodies
    public static final String OTHER_THAN_JSON = "%s is not supported here; send application/json.";
    public static final String OTHER_THAN_TRANSCRIPT = "%s is not supported. Send %s.";
    public static final String BODY_TOO_LONG = "The body is longer than %s bytes, the limit here.";
    public static final String ENCODED_BODY = "Content-Encoding %s is not supported here; send the body uncompressed.";
    public static final String OTHER_ENCODING =
            "Content-Encoding %s is not supported; send the body as %s or uncompressed.";

    // Exports
    public static final String UNKNOWN_FORMAT = "Unknown %s format .%s.%s Available: .%s.";
    public static final String DID_YOU_MEAN_EXTENSION = " Did you mean .%s?";
    public static final String AVAILABLE_TYPES = "None of the media types in Accept is available. Available: %s.";
    public static final String NO_STREAM_SEGMENT = "The stream has %s segments, numbered from 0 to %s.";
    public static final String INVALID_SEGMENT_NUMBER = "The number of a segment must be a whole number from 0.";
    public static final String NO_CHAPTERS = "Episode %s has no chapters; PUT /v1/episodes/%s/chapters adds some.";
    public static final String TOO_MANY_CHAPTERS =
            "The episode has %s chapters, and a cue sheet has at most %s; request .json, .xml or .ffmeta instead.";

    // Episodes
    public static final String INVALID_ID = "Must be 1 to 64 characters of A-Z a-z 0-9 _ -.";
    public static final String INVALID_POSITION = "Must be a whole number from 0.";
    public static final String NO_SEGMENT = "The track has %s segments; positions start at 0.";
    public static final String NO_TRACK = "Episode %s has no track in %s.";
    public static final String OWN_TRACK =
            "%s is the language that episode %s was imported in; PUT /v1/episodes/%s replaces its transcript.";
    public static final String CHANGED_EPISODE = "Episode %s was changed at %s and is at revision %s, which If-Match or"
            + " If-None-Match does not allow; read it again and send its ETag.";
    public static final String DELETED_EPISODE = "There is no episode %s, but If-Match requires one.";
    public static final String NO_PRECONDITION =
            "Send If-Match with the ETag of the episode that you edited, so that no other change is overwritten.";

    // Imports
    public static final String INVALID_IMPORT_ID = "Must be a UUID.";
    public static final String USED_IMPORT_ID = "Must be a new UUID.";
    public static final String IMPORT_EXISTS = "Import %s already exists; send another Import-Id.";
    public static final String IMPORT_ENDED = "Import %s is %s; only a running import can be stopped.";
    public static final String UNIDENTIFIED_TRANSCRIPT =
            "With `title` or `channel` the body is one transcript; identify its episode by `id` or `url`.";
    public static final String UNSUPPORTED_IMPORT = "%s is not supported.";
    public static final String UNRECOGNISED_IMPORT = "The format of the body was not recognised.";
    public static final String SUPPORTED_IMPORTS = "%s Send %s, as %s or uncompressed.";
    public static final String NO_RECORDS = "The body contains no records.";
    public static final String ALL_REJECTED = "All %s records were rejected; see `rejections`.";

    // Failures
    public static final String BODY_CUT_OFF = "The body ended too early; send it again.";
    public static final String SLOW_BODY = "The body arrived too slowly: %s.";
    public static final String IMPORT_STOPPED = "%s; what it has stored stays.";
    public static final String TRY_AGAIN = "%s; try again in %s seconds.";
    public static final String NO_CONNECTION = "No database connection is free";
    public static final String STOPPING = "The service is shutting down";
    public static final String READ_ONLY = "The database is read-only";
    public static final String WRITE_CONFLICT = "Another request changed the same data";
    public static final String LOCKED = "Another request holds the same data";
    public static final String TOO_SLOW = "The database took too long";
    public static final String UNKNOWN_OUTCOME = "The database was lost while it stored the change, which may be stored"
            + " or not; read the data again before you repeat the request";
    public static final String DATABASE_FULL = "The database disk is full";
    public static final String NO_DATABASE = "The database does not respond";
    public static final String NO_MEMORY = "Other requests use the memory that this one needs";
    public static final String STORAGE_FULL = "The disk of the database is nearly full; exports go on";
    public static final String NO_SPOOL_SPACE = "The service has no disk space left for the body";
    public static final String BUG = "The service has a bug; its log has the cause under id %s.";

    private Detail() {}
}
