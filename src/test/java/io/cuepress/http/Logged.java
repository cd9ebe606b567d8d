package io.cuepress.http;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.formatters.PatternFormatter;

/// Hears what is logged until it is closed.
final class Logged implements AutoCloseable {

    private static final Formatter TEXT = new PatternFormatter("%s");

    private final List<ExtLogRecord> records = new CopyOnWriteArrayList<>();
    private final Logger root = Logger.getLogger("");
    private final Handler ear = new Handler() {
        @Override
        public void publish(LogRecord record) {
            var heard = ExtLogRecord.wrap(record);
            heard.copyAll(); // what stands around it belongs to the thread that logs
            records.add(heard);
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    Logged() {
        ear.setLevel(Level.ALL);
        root.addHandler(ear);
    }

    List<ExtLogRecord> records() {
        return records;
    }

    /// What a record says, filled in.
    static String message(ExtLogRecord record) {
        return TEXT.format(record);
    }

    @Override
    public void close() {
        root.removeHandler(ear);
    }
}
