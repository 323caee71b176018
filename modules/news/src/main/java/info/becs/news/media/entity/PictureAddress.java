package info.becs.news.media.entity;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Addresses of pictures of the library, as they stand in texts: {@code /media/<number>/…}. */
public final class PictureAddress {

    private static final Pattern IN_TEXT = Pattern.compile("\"/media/([0-9]{1,18})/");
    private static final Pattern ALONE = Pattern.compile("/media/([0-9]{1,18})/.*");

    private PictureAddress() {}

    /** Numbers of the pictures that this markup shows, each once. */
    public static List<Long> numbers(String markup) {
        return IN_TEXT.matcher(markup)
                .results()
                .map(found -> Long.valueOf(found.group(1)))
                .distinct()
                .toList();
    }

    /** The picture that has this address; empty where it is of no picture of the library. */
    public static Optional<Long> number(String address) {
        Matcher alone = ALONE.matcher(address);
        return alone.matches() ? Optional.of(Long.valueOf(alone.group(1))) : Optional.empty();
    }
}
