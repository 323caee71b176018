package info.becs.news.boundary;

import info.becs.news.control.Comparison;
import java.util.List;

/**
 * Two changes of one text beside each other.
 *
 * @param newest what somebody else has saved meanwhile
 * @param etag what a change that builds on it names in If-Match
 * @param fields those that are no longer what they were, with whose change they hold
 */
public record MergeView(RevisionView newest, String etag, List<Comparison.Field> fields) {}
