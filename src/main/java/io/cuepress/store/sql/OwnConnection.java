package io.cuepress.store.sql;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import org.eclipse.microprofile.config.Config;

/// Opens connections to the database beside the pool, with timeouts of their own.
@ApplicationScoped
public class OwnConnection {

    private static final String DATASOURCE = "quarkus.datasource.";

    private final Config config;

    OwnConnection(Config config) {
        this.config = config;
    }

    /// The JDBC URL of the datasource.
    public String url() {
        return config.getValue(DATASOURCE + "jdbc.url", String.class);
    }

    /// Opens a connection.
    ///
    /// @param name  shown by PostgreSQL in its list of sessions
    /// @param seconds  how long connecting, and later every statement, may take
    public Connection open(String url, String name, int seconds) throws SQLException {
        var properties = new Properties();
        config.getOptionalValue(DATASOURCE + "username", String.class)
                .ifPresent(user -> properties.setProperty("user", user));
        config.getOptionalValue(DATASOURCE + "password", String.class)
                .ifPresent(secret -> properties.setProperty("password", secret));
        properties.setProperty("ApplicationName", name);
        for (var timeout : new String[] {"connectTimeout", "loginTimeout", "socketTimeout"}) {
            properties.setProperty(timeout, Integer.toString(seconds));
        }
        properties.setProperty("tcpKeepAlive", "true");
        return DriverManager.getConnection(url, properties);
    }
}
