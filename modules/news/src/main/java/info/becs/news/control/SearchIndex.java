package info.becs.news.control;

import info.becs.kit.start.ThisModule;
import info.becs.news.entity.LiveText;
import info.becs.news.entity.SearchProblem;
import info.becs.news.entity.StorySign;
import info.becs.spi.events.Event;
import info.becs.spi.host.Switchboard;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import java.io.File;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.lucene.index.MultiBits;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.util.FixedBitSet;

/*
 * How it stays true
 *
 * 1. It follows the event log on its node: each event has its story read again, as it is committed, and put in anew. Kept
 *    answers are out of date only after the followers have heard, so none is older than the index.
 * 2. A comparison with the database, soon after the start and then every ten minutes, reads which stories there are and when
 *    they changed, puts in what is missing or older, and takes out what readers no longer see. An empty, wiped, broken
 *    or outdated index is the same case: everything is missing. So is whatever was not heard while the module was closed.
 *
 * Reading a story and putting it in are one step under one lock, so a slower reader never puts back what is older.
 * What is found is read from the database once more, so nothing is shown that was withdrawn a moment ago.
 *
 * It lies in the web application's own folder for what may be lost: two versions side by side, or two nodes on one disk,
 * never meet in it.
 */
/** What readers of this node find: every published story. */
@ApplicationScoped
public class SearchIndex {

    private static final Logger LOG = System.getLogger(SearchIndex.class.getName());
    private static final int SECONDS_AFTER_THE_START = 15;
    private static final int SECONDS_BETWEEN_COMPARISONS = 600;
    /** Less than what the core takes for a slow call: many who wait must not close the module. */
    private static final int LONGEST_WAIT_IN_MILLIS = 1_000;

    private static final int AT_ONCE = 500;
    private static final int WHOLE_AT_ONCE = 25;
    private static final String BEFORE_ALL = "";

    @Resource
    ManagedScheduledExecutorService threads;

    @Inject
    LiveTexts texts;

    @Inject
    ThisModule self;

    private final Fields.All words = new Fields.All();
    private final Object lock = new Object();
    private final Object comparing = new Object();
    private final AtomicBoolean asked = new AtomicBoolean();
    private volatile CountDownLatch ready = new CountDownLatch(1);
    private volatile IndexFolder folder;
    private volatile Path place;
    private volatile boolean ended;
    private volatile Future<?> next = CompletableFuture.completedFuture(null);

    /** Where it may lie is known while the web application comes up, and later in a request only. */
    void place(@Observes @Initialized(ApplicationScoped.class) ServletContext context) {
        place = ((File) context.getAttribute(ServletContext.TEMPDIR)).toPath().resolve("search");
    }

    /** Not now: a start has better things to do. */
    public void begin() {
        next = threads.schedule(this::round, SECONDS_AFTER_THE_START, TimeUnit.SECONDS);
    }

    public void end() {
        ended = true;
        next.cancel(true);
        synchronized (lock) {
            close();
            words.close();
        }
    }

    /** How words come into it; the same words are looked for. */
    Fields.All words() {
        return words;
    }

    private void round() {
        if (!ended && self.handle().filter(Switchboard.live()::isOpen).isPresent()) {
            compareQuietly();
        }
        if (!ended) {
            int pause = isReady() ? SECONDS_BETWEEN_COMPARISONS : SECONDS_AFTER_THE_START;
            next = threads.schedule(this::round, pause, TimeUnit.SECONDS);
        }
    }

    private void compareQuietly() {
        try {
            compare();
        } catch (IOException | RuntimeException e) {
            if (!ended) {
                LOG.log(Level.WARNING, "The search index could not be compared with what is published", e);
                anewIfBroken();
            }
        } finally {
            asked.set(false);
        }
    }

    /** Not at the hour but now: somebody asks before the first comparison, or the module has heard nothing for a while. */
    private void hurry() {
        if (!ended && asked.compareAndSet(false, true)) {
            threads.execute(this::compareQuietly);
        }
    }

    /** Of one article that readers see, saw, or see otherwise. */
    public void heard(Event event) throws IOException {
        if (folder == null) {
            return; // The first comparison brings it.
        }
        var story = texts.story(Long.parseLong(event.subject()));
        if (story.isPresent()) {
            refresh(List.of(story.get()));
            folder().show();
        }
    }

    /** The module was closed for a while. */
    public void reopened() {
        if (folder != null) {
            hurry();
        }
    }

    /** Whether a question can be answered now, without waiting for the first comparison. */
    public boolean isReady() {
        return ready.getCount() == 0 && !ended;
    }

    /** Answers out of the index; while it is being made for the first time, whoever asks waits a little. */
    <R> R ask(IndexFolder.Asked<R> question) {
        try {
            if (!isReady()) {
                hurry();
                if (!ready.await(LONGEST_WAIT_IN_MILLIS, TimeUnit.MILLISECONDS)) {
                    throw SearchProblem.preparing();
                }
            }
            IndexFolder now = folder;
            return (now == null ? folder() : now).ask(question);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw SearchProblem.preparing();
        } catch (IOException | AlreadyClosedException e) {
            LOG.log(Level.WARNING, "The search index cannot be read and is made anew", e);
            anew();
            hurry();
            throw SearchProblem.preparing();
        }
    }

    private void anewIfBroken() {
        IndexFolder now = folder;
        if (now != null && now.isBroken()) {
            anew();
        }
    }

    private void anew() {
        synchronized (lock) {
            ready = new CountDownLatch(1);
            close();
        }
    }

    private IndexFolder folder() throws IOException {
        synchronized (lock) {
            if (ended) {
                throw SearchProblem.preparing();
            }
            if (folder == null) {
                folder = IndexFolder.open(Files.createDirectories(place), words);
            }
            return folder;
        }
    }

    private void close() {
        try {
            if (folder != null) {
                folder.close();
            }
        } catch (IOException | RuntimeException e) {
            LOG.log(Level.DEBUG, "The search index was not closed well; it will be made anew", e);
        }
        folder = null;
    }

    // ---- comparing -------------------------------------------------------------------------------------

    private void compare() throws IOException {
        synchronized (comparing) {
            compareOnce();
        }
    }

    private void compareOnce() throws IOException {
        IndexFolder now = folder();
        now.show();
        now.ask(searcher -> {
            var seen = new FixedBitSet(Math.max(1, searcher.getIndexReader().maxDoc()));
            walk(searcher, seen);
            removeUnseen(searcher, seen);
            return null;
        });
        now.show();
        now.keep();
        if (!isReady()) {
            ready.countDown();
            // Pages that were drawn before name what is newest beside an article, not what is like it.
            Switchboard.live().changed();
        }
    }

    private void walk(IndexSearcher searcher, FixedBitSet seen) throws IOException {
        String after = BEFORE_ALL;
        List<StorySign> batch;
        do {
            batch = texts.after(after, AT_ONCE);
            Map<String, List<String>> stories = new LinkedHashMap<>();
            batch.forEach(sign -> stories.computeIfAbsent(sign.story(), s -> new ArrayList<>())
                    .add(sign.sign()));
            if (batch.size() == AT_ONCE && stories.size() > 1) {
                // Cut through the middle, perhaps: it comes whole with the next ones.
                stories.remove(batch.get(batch.size() - 1).story());
            }
            List<String> differing = new ArrayList<>();
            for (var story : stories.entrySet()) {
                if (!knows(searcher, story.getKey(), StoryDocument.sign(story.getValue()), seen)) {
                    differing.add(story.getKey());
                }
                after = story.getKey();
            }
            refresh(differing);
        } while (batch.size() == AT_ONCE && !ended);
    }

    private static boolean knows(IndexSearcher searcher, String story, String sign, FixedBitSet seen)
            throws IOException {
        var found = searcher.search(new TermQuery(new Term(Fields.STORY, story)), 1).scoreDocs;
        if (found.length == 0) {
            return false;
        }
        seen.set(found[0].doc);
        var same = searcher.search(new TermQuery(new Term(Fields.SIGN, sign)), 1).scoreDocs;
        return same.length == 1 && same[0].doc == found[0].doc;
    }

    private void removeUnseen(IndexSearcher searcher, FixedBitSet seen) throws IOException {
        var reader = searcher.getIndexReader();
        var live = MultiBits.getLiveDocs(reader);
        List<String> gone = new ArrayList<>();
        for (int document = 0; document < reader.maxDoc() && !ended; document++) {
            if ((live == null || live.get(document)) && !seen.get(document)) {
                gone.add(reader.storedFields().document(document).get(Fields.STORY));
            }
        }
        refresh(gone);
    }

    /** Reads these stories again, as they are committed now, and puts in what readers see of them. */
    private void refresh(List<String> stories) throws IOException {
        for (int from = 0; from < stories.size() && !ended; from += WHOLE_AT_ONCE) {
            List<String> some = stories.subList(from, Math.min(stories.size(), from + WHOLE_AT_ONCE));
            synchronized (lock) {
                IndexFolder now = folder();
                Map<String, List<LiveText>> found = new LinkedHashMap<>();
                texts.of(some)
                        .forEach(text -> found.computeIfAbsent(text.story(), s -> new ArrayList<>())
                                .add(text));
                for (String story : some) {
                    if (found.containsKey(story)) {
                        now.put(story, StoryDocument.of(found.get(story)));
                    } else {
                        now.remove(story);
                    }
                }
            }
        }
    }
}
