package info.becs.bench;

import info.becs.testkit.server.LibertyNode;
import info.becs.testkit.server.Tables;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Random;
import java.util.UUID;

/** Very many rows in the tables of a node that is not running. */
final class Filling {

    private static final long BEGIN = Instant.parse("2025-12-01T00:00:00Z").toEpochMilli();
    private static final int APART = 30_000;
    private static final int FIRST_ARTICLE = 1_000_000;

    private final Tables tables;
    private final Random random = new Random(1);

    Filling(LibertyNode node) {
        tables = Tables.of(node);
    }

    /** Spread over a year, by a hundred people, two of three about articles, one of a hundred refused. */
    void entries(int from, int count) {
        tables.fill(
                "INSERT INTO core_audit (id, happened_at, actor, noun, action, subject, result, code, network, changes,"
                        + " listed, seldom) VALUES (?, ?, ?, ?, ?, ?, ?, '', '203.0.113.0/24', '[]', 1, ?)",
                count,
                i -> entry(from + i));
    }

    private Object[] entry(int number) {
        long millis = BEGIN + number * (long) APART;
        var id = new UUID(
                        millis << 16 | 0x7000L | random.nextInt(1 << 12),
                        random.nextLong() & Long.MAX_VALUE | Long.MIN_VALUE)
                .toString();
        String noun = number % 3 == 0 ? "core.module" : "news.article";
        String verb =
                number % 3 == 0 ? (number % 2 == 0 ? ".enable" : ".place") : (number % 2 == 0 ? ".write" : ".publish");
        boolean refused = number % 100 == 0;
        return new Object[] {
            id,
            new Timestamp(millis),
            "person" + random.nextInt(100),
            noun,
            noun + verb,
            String.valueOf(random.nextInt(200_000)),
            refused ? "REFUSED" : "DONE",
            refused ? "REFUSED" : id
        };
    }

    /** Everybody is called Rahim, half are authors: the worst that words and roles can do. */
    void people(int from, int count) {
        var now = new Timestamp(BEGIN);
        tables.fill(
                "INSERT INTO core_account (id, kind, state, name_bn, name_en, language, created_at, revision)"
                        + " VALUES (?, 'PERSON', 'ACTIVE', ?, ?, 'bn', ?, 1)",
                count,
                i -> new Object[] {person(from + i), "রহিম " + (from + i), "Rahim " + (from + i), now});
        tables.fill(
                "INSERT INTO core_account_address (id, account_id, kind, address) VALUES (?, ?, 'EMAIL', ?)",
                count,
                i -> new Object[] {person(from + i), person(from + i), address(from + i)});
        tables.fill("INSERT INTO core_account_word (account_id, word) VALUES (?, ?)", 4 * count, i -> {
            int number = from + i / 4;
            String[] words = {"rahim", "রহিম", String.valueOf(number), address(number)};
            return new Object[] {person(number), words[i % 4]};
        });
        tables.fill(
                "INSERT INTO core_account_role (id, account_id, role_id, scope, granted_at)"
                        + " VALUES (?, ?, 'author', '*', ?)",
                count / 2,
                i -> new Object[] {person(from + 2 * i), person(from + 2 * i), now});
    }

    /** Published one every five minutes, three of four in Bangla, one of ten about law; stories of one language. */
    void articles(int from, int count) {
        tables.fill(
                "INSERT INTO news_article (number, version, story, language, kind, state, category, title, slug, lead, body,"
                        + " published_at, changed_at, revision, live_revision, stage)"
                        + " VALUES (?, 1, ?, ?, 'ARTICLE', 'PUBLISHED', ?, ?, ?, ?, ?, ?, ?, 1, 1, 'SETTLED')",
                count,
                i -> article(FIRST_ARTICLE + from + i));
    }

    private Object[] article(int number) {
        var published = new Timestamp(BEGIN + (number - FIRST_ARTICLE) * 300_000L);
        String title = "খবর " + number;
        return new Object[] {
            number,
            new UUID(number, number).toString(),
            number % 4 == 0 ? "en" : "bn",
            number % 10 == 0 ? "law" : "news",
            title,
            "খবর-" + number,
            "এক বাক্যে যা জানা দরকার।",
            "<p>" + title.repeat(100) + "</p>",
            published,
            published
        };
    }

    private static String person(int number) {
        return String.format("01900000-0000-7000-8000-%012d", number);
    }

    private static String address(int number) {
        return "person" + number + "@example.org";
    }
}
