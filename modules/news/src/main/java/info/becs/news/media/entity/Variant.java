package info.becs.news.media.entity;

import java.util.List;
import java.util.stream.Stream;

/** One size in which a picture is kept. */
public record Variant(int width, int height) {

    /** What narrow and wide screens ask for. */
    public static final int WIDEST = 1_280;

    private static final List<Integer> WIDTHS = List.of(320, 640, 960, WIDEST);

    /** Of a picture of this size, the narrowest first; never larger than it is. */
    public static List<Variant> of(int width, int height) {
        int widest = Math.min(width, WIDEST);
        return Stream.concat(WIDTHS.stream().filter(w -> w < widest), Stream.of(widest))
                .map(w -> new Variant(w, (int) Math.max(1, Math.round((double) w * height / width))))
                .toList();
    }

    /** How many bytes of WebP it should have at most: 25 KB at 640 points, so that an article is there on a slow line. */
    public int budget() {
        return (int) (25_000 * Math.pow(width / 640.0, 1.5));
    }

    /** Its file without the ending. */
    public String word() {
        return Integer.toString(width);
    }
}
