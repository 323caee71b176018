package info.becs.site.pages.control;

import info.becs.site.pages.entity.Page;
import info.becs.site.pages.entity.Query;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/*
 * Why it is right
 *
 * A slot names the generation and the theme that were current BEFORE its page was drawn, and is served only while both
 * still are: a change that commits while a page is being drawn raises the generation, so the page is given to those who
 * asked before it and to nobody after. Slots are found by the address as it came over the wire, so a hit costs one look
 * into a map and no decoding. Eviction is second chance: a slot that was used since the hand last passed stays.
 */
/** Pages that are drawn already, as bytes, up to so many. */
@ApplicationScoped
public class PageCache {

    public static final String BYTES = "site.cache.bytes";
    public static final String STANDARD_BYTES = "33554432";

    private static final long LONGEST_WAIT_IN_SECONDS = 5;
    private static final int WEIGHT_OF_A_NOTE = 300;

    /** One address: its page, or the note that its page is not for everybody. */
    private static final class Slot {
        private final String key;
        private final Page page;
        private final boolean anyQuery;
        private final long generation;
        private final Object theme;
        private volatile boolean used;

        Slot(String key, Page page, boolean anyQuery, long generation, Object theme) {
            this.key = key;
            this.page = page;
            this.anyQuery = anyQuery;
            this.generation = generation;
            this.theme = theme;
        }

        int weight() {
            return (page == null ? 0 : page.weight()) + 2 * key.length() + WEIGHT_OF_A_NOTE;
        }
    }

    private record Flight(long generation, CompletableFuture<Page> landed) {}

    /** A page that was drawn, and the query that it was given. */
    public record Drawing(Page page, Query query) {}

    private final ConcurrentHashMap<String, Slot> slots = new ConcurrentHashMap<>();
    private final ConcurrentHashMap<String, Flight> flights = new ConcurrentHashMap<>();
    private final ConcurrentLinkedQueue<Slot> hand = new ConcurrentLinkedQueue<>();
    private final AtomicLong weight = new AtomicLong();
    private final long mostBytes;

    @Inject
    public PageCache(@ConfigProperty(name = BYTES, defaultValue = STANDARD_BYTES) long mostBytes) {
        this.mostBytes = mostBytes;
    }

    PageCache() {
        this(0);
    }

    /** The page at this address, or null if it has to be drawn. */
    public Page find(String address, String query, long generation, Object theme) {
        Slot slot = query == null ? slots.get(address) : withQuery(address, query);
        if (slot == null || slot.page == null || slot.generation != generation || slot.theme != theme) {
            return null;
        }
        if (!slot.used) {
            slot.used = true;
        }
        return slot.page;
    }

    private Slot withQuery(String address, String query) {
        Slot plain = slots.get(address);
        return plain != null && plain.anyQuery ? plain : slots.get(key(address, query));
    }

    private static String key(String address, String query) {
        return query == null ? address : address + '?' + query;
    }

    /** Draws a page once, however many ask for it at the same time, and keeps it if it is for everybody. */
    public Page draw(String address, String query, long generation, Object theme, Supplier<Drawing> drawing) {
        String key = key(address, query);
        Slot note = slots.get(key);
        if (note != null && note.page == null && note.generation == generation) {
            return keep(address, key, generation, theme, drawing.get());
        }
        var mine = new Flight(generation, new CompletableFuture<>());
        Flight other = flights.compute(
                key, (k, running) -> running != null && running.generation() == generation ? running : mine);
        return other == mine ? lead(address, query, theme, mine, drawing) : follow(other, drawing);
    }

    private Page lead(String address, String query, Object theme, Flight mine, Supplier<Drawing> drawing) {
        String key = key(address, query);
        try {
            // Another may have landed since this one looked.
            Page landed = find(address, query, mine.generation(), theme);
            Page page = landed != null ? landed : keep(address, key, mine.generation(), theme, drawing.get());
            mine.landed().complete(page);
            return page;
        } finally {
            mine.landed().complete(null);
            flights.remove(key, mine);
        }
    }

    private static Page follow(Flight other, Supplier<Drawing> drawing) {
        try {
            Page page = other.landed().get(LONGEST_WAIT_IN_SECONDS, TimeUnit.SECONDS);
            if (page != null && page.isCacheable()) {
                return page;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException e) {
            // The other one is stuck or failed: draw it oneself.
        }
        return drawing.get().page();
    }

    private Page keep(String address, String key, long generation, Object theme, Drawing drawn) {
        Page page = drawn.page();
        if (mostBytes <= 0) {
            return page;
        }
        boolean anyQuery = !drawn.query().wasRead();
        if (page.isCacheable()) {
            put(new Slot(anyQuery ? address : key, page, anyQuery, generation, theme));
        } else if (page.status() == 200) {
            put(new Slot(key, null, false, generation, theme));
        }
        return page;
    }

    private void put(Slot slot) {
        if (slot.weight() > mostBytes / 4) {
            return;
        }
        slots.merge(slot.key, slot, (old, young) -> old.generation > young.generation ? old : young);
        hand.add(slot);
        weight.addAndGet(
                slot.weight()); // One that it replaces weighs until the hand comes by: its bytes are still there.
        while (weight.get() > mostBytes && evictOne(slot.generation)) {
            // until there is room
        }
    }

    /** Moves the hand on by one; false when there is nothing left. */
    private boolean evictOne(long generation) {
        Slot slot = hand.poll();
        if (slot == null) {
            return false;
        }
        if (slot.used && slot.generation == generation && slots.get(slot.key) == slot) {
            slot.used = false;
            hand.add(slot);
        } else {
            slots.remove(slot.key, slot);
            weight.addAndGet(-slot.weight());
        }
        return true;
    }

    long bytes() {
        return weight.get();
    }
}
