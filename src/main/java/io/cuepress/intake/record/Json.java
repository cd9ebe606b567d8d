package io.cuepress.intake.record;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;

/// The JSON parser of records: it accepts the `NaN` that Python writes and enforces the limits of a record.
public final class Json {

    private Json() {}

    public static JsonFactory factory(Limits limits) {
        return JsonFactory.builder()
                .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
                // Clients choose the names: interned ones would never be freed.
                .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxStringLength(limits.recordBytes())
                        .maxNumberLength(limits.recordBytes()) // unknown columns may have any number
                        .maxNestingDepth(limits.depth())
                        .build())
                .build();
    }
}
