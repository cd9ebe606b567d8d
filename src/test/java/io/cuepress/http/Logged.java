package io.cuepress.http;

import java.time.Duration;
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
public final class Logged implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Formatter TEXT = new PatternFormatter("%s");

    private final List<ExtLogRecord> records = new CopyOnWriteArrayList<>();
    private final Logger root = Logger.getLogger("");
    private final Handler ear = new Handler() {
        @Override
        public void publish(LogRecord record) {
            var heard = ExtLogRecord.wrap(record);
            heard.copyAll(); // what stands around it belongs to the thread that logs
            records.add(heard);
            synchronized (records) {
                records.notifyAll();
            }
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    public Logged() {
        ear.setLevel(Level.ALL);
        root.addHandler(ear);
    }

    public List<ExtLogRecord> records() {
        return records;
    }

    /// What a logger says, once it has said so much: an access log is written when the client has its answer already.
    public List<ExtLogRecord> records(String logger, int count) throws InterruptedException {
        var end = System.nanoTime() + PATIENCE.toNanos();
        synchronized (records) {
            while (of(logger).size() < count && System.nanoTime() < end) {
                records.wait(100);
            }
        }
        return of(logger);
    }

    private List<ExtLogRecord> of(String logger) {
        return records.stream()
                .filter(record -> record.getLoggerName().equals(logger))
                .toList();
    }

    /// What a record says, filled in.
    public static String message(ExtLogRecord record) {
        return TEXT.format(record);
    }

    @Override
    public void close() {
        root.removeHandler(ear);
    }
}
