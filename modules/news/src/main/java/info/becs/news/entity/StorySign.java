package info.becs.news.entity;

import java.time.Instant;

/** One language of a story, and what of it the index would know. */
public record StorySign(String story, Long number, Instant changedAt) {

    public String sign() {
        return LiveText.sign(number, changedAt);
    }
}
