package io.cuepress.http.limit;

import io.cuepress.config.CuepressConfig;
import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;

/// Applies the [MinimumRate] to the body of every request.
@Provider
class BodyRate implements ReaderInterceptor {

    private final Instance<CuepressConfig> config; // interceptors are created before the configuration is ready

    BodyRate(Instance<CuepressConfig> config) {
        this.config = config;
    }

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        var rate = new MinimumRate(config.get().clients(), System::nanoTime);
        context.setInputStream(rate.check(context.getInputStream()));
        return context.proceed();
    }
}
