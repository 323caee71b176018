package info.becs.news.control;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.NIOFSDirectory;

/*
 * Nothing of Lucene's may stay when this module is taken off: merges run on the thread that writes, files are read through
 * channels (a mapped one lives until it is collected), and no query is kept in Lucene's static cache.
 */
/** The index in one folder: a cache, begun anew when it is of another make or cannot be read. */
final class IndexFolder implements AutoCloseable {

    private static final Logger LOG = System.getLogger(IndexFolder.class.getName());
    /** Raised whenever words come into the index in another way. */
    private static final String MAKE = "1";

    private static final double MEGABYTES_BEFORE_WRITING = 16;

    private final Directory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;

    private IndexFolder(Path folder, Analyzer words) throws IOException {
        directory = new NIOFSDirectory(folder);
        IndexWriter opened = null;
        try {
            opened = new IndexWriter(
                    directory,
                    new IndexWriterConfig(words)
                            .setRAMBufferSizeMB(MEGABYTES_BEFORE_WRITING)
                            .setMergeScheduler(new SerialMergeScheduler()));
            if (!MAKE.equals(make(opened))) {
                opened.deleteAll();
                opened.setLiveCommitData(Map.of("make", MAKE).entrySet());
                opened.commit();
            }
            searchers = new SearcherManager(opened, new Uncached());
            writer = opened;
        } catch (IOException | RuntimeException e) {
            try (directory) {
                if (opened != null) {
                    opened.rollback();
                }
            }
            throw e;
        }
    }

    private static String make(IndexWriter writer) {
        var data = writer.getLiveCommitData();
        if (data != null) {
            for (Map.Entry<String, String> entry : data) {
                if (entry.getKey().equals("make")) {
                    return entry.getValue();
                }
            }
        }
        return "";
    }

    /** What is there, or an empty one where that cannot be read. */
    static IndexFolder open(Path folder, Analyzer words) throws IOException {
        try {
            return new IndexFolder(folder, words);
        } catch (IOException | RuntimeException e) {
            LOG.log(
                    Level.WARNING,
                    "The search index cannot be read and is made anew: "
                            + e.getClass().getName());
            wipe(folder);
            return new IndexFolder(folder, words);
        }
    }

    private static void wipe(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.deleteIfExists(file);
            }
        }
    }

    void put(String story, Document document) throws IOException {
        writer.updateDocument(new Term(Fields.STORY, story), document);
    }

    void remove(String story) throws IOException {
        writer.deleteDocuments(new Term(Fields.STORY, story));
    }

    /** What was put and removed is found from now on. */
    void show() throws IOException {
        searchers.maybeRefreshBlocking();
    }

    void keep() throws IOException {
        writer.commit();
    }

    /** A question that may fail for the disk's sake. */
    @FunctionalInterface
    interface Asked<R> {
        R of(IndexSearcher searcher) throws IOException;
    }

    <R> R ask(Asked<R> question) throws IOException {
        IndexSearcher searcher = searchers.acquire();
        try {
            return question.of(searcher);
        } finally {
            searchers.release(searcher);
        }
    }

    boolean isBroken() {
        return !writer.isOpen();
    }

    @Override
    public void close() throws IOException {
        try (directory) {
            searchers.close();
            if (writer.isOpen()) {
                writer.close();
            }
        }
    }

    private static final class Uncached extends SearcherFactory {
        @Override
        public IndexSearcher newSearcher(IndexReader reader, IndexReader previous) {
            var searcher = new IndexSearcher(reader);
            searcher.setQueryCache(null);
            return searcher;
        }
    }
}
