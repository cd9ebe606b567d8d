package io.cuepress.store.read;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.hibernate.SessionFactory;
import org.hibernate.tool.schema.spi.SchemaManagementException;
import org.junit.jupiter.api.Test;

@QuarkusTest
@SuppressWarnings("NullAway.Init") // injected
class SchemaTest {

    @Inject
    DataSource dataSource;

    @Inject
    EntityManagerFactory entities;

    /// The entities say the same as the migrations: `validate` at the start of this very test has held
    /// them together.
    @Test
    void hibernate_rejects_a_missing_column_and_a_wrong_type() throws SQLException {
        var schema = entities.unwrap(SessionFactory.class).getSchemaManager();
        schema.validateMappedObjects();
        for (var change : List.of(
                new String[] {"ALTER TABLE chapter RENAME title TO name", "ALTER TABLE chapter RENAME name TO title"},
                new String[] {
                    "ALTER TABLE chapter ALTER start_ms TYPE text",
                    "ALTER TABLE chapter ALTER start_ms TYPE bigint USING start_ms::bigint"
                })) {
            execute(change[0]);
            try {
                assertThatThrownBy(schema::validateMappedObjects).isInstanceOf(SchemaManagementException.class);
            } finally {
                execute(change[1]);
            }
        }
        schema.validateMappedObjects();
    }

    private void execute(String sql) throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
