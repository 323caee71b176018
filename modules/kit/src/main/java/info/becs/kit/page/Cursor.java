package info.becs.kit.page;

import info.becs.spi.Problem;
import info.becs.spi.Text;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;

/**
 * The key of the last line a reader has seen: a moment and an id that breaks ties.
 *
 * <p>Opaque to clients. Whoever sends an invented one gets a refusal, never another query.
 */
public record Cursor(Instant at, String id) {

  private static final int LONGEST = 200;

  /** Empty for a missing one: the first page. */
  public static Optional<Cursor> parse(String text) {
    if (text == null || text.isEmpty()) {
      return Optional.empty();
    }
    try {
      if (text.length() > LONGEST) {
        throw new IllegalArgumentException();
      }
      String plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
      int bar = plain.indexOf('|');
      if (bar < 0 || bar == plain.length() - 1 || plain.substring(bar).chars().anyMatch(c -> c < ' ')) {
        throw new IllegalArgumentException();
      }
      return Optional.of(new Cursor(Instant.parse(plain.substring(0, bar)), plain.substring(bar + 1)));
    } catch (IllegalArgumentException | DateTimeException e) {
      throw Problem.malformed(
          "platform.cursor.invalid",
          Text.of(
              "পাতার চিহ্নটি (after) ঠিক নয়। প্রথম পাতা থেকে শুরু করুন।",
              "The page mark (after) is not one that was given out. Begin with the first page."));
    }
  }

  public String text() {
    return Base64.getUrlEncoder().withoutPadding().encodeToString((at + "|" + id).getBytes(StandardCharsets.UTF_8));
  }
}
