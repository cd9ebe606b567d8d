package io.cuepress.intake.record;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;

/// How JSON is read: as it comes from Python too (`NaN`), held to the limits of a record.
public final class Json {

    private Json() {}

    public static JsonFactory factory(Limits limits) {
        return JsonFactory.builder()
                .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
                // Names come from outside: interned, they would never be freed.
                .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxStringLength(limits.recordBytes())
                        .maxNumberLength(limits.recordBytes()) // columns that nobody reads may hold anything
                        .maxNestingDepth(limits.depth())
                        .build())
                .build();
    }
}
