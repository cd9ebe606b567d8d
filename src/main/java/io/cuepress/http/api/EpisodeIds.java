package io.cuepress.http.api;

import io.cuepress.core.episode.EpisodeId;
import io.cuepress.http.problem.NotFound;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import org.jspecify.annotations.Nullable;

/// Reads the episode ids in paths. No episode has a malformed id, so such a path is answered like that of any other
/// missing episode.
@Provider
public final class EpisodeIds implements ParamConverterProvider {

    @Override
    @SuppressWarnings("unchecked") // the converter is of the type that is asked for
    public <T> @Nullable ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
        return type.equals(EpisodeId.class) ? (ParamConverter<T>) new Converter() : null;
    }

    private static final class Converter implements ParamConverter<EpisodeId> {

        @Override
        public EpisodeId fromString(String id) {
            return EpisodeId.parse(id).orElseThrow(() -> new WebApplicationException(NotFound.episode(id)));
        }

        @Override
        public String toString(EpisodeId id) {
            return id.value();
        }
    }
}
