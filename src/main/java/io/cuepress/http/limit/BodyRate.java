package io.cuepress.http.limit;

import io.cuepress.config.CuepressConfig;
import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;

/// Has every body that is read keep coming.
@Provider
class BodyRate implements ReaderInterceptor {

    private final Instance<CuepressConfig> config; // which is not there yet when interceptors are made

    BodyRate(Instance<CuepressConfig> config) {
        this.config = config;
    }

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        var pace = new MinimumRate(config.get().clients(), System::nanoTime);
        context.setInputStream(new RateCheckedBodyStream(context.getInputStream(), pace));
        return context.proceed();
    }
}
