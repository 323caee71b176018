package info.becs.news.boundary;

import java.util.List;

/**
 * One page of what was found, the best first.
 *
 * @param next cursor of the next page, null on the last one
 * @param count how many there are in all, up to a thousand
 */
public record SearchHits(List<SearchHit> items, String next, long count) {}
