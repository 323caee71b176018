package info.becs.news.share.control;

import java.util.Optional;

/**
 * What is drawn for an article that somebody shares.
 *
 * @param kicker its category, or what it is
 * @param picture bytes of the picture above it
 * @param focusX what of the picture is never cut off, in hundredths from the left
 */
record ShareCard(String title, String kicker, String site, Optional<byte[]> picture, int focusX, int focusY) {}
