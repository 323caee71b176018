package info.becs.core.people.boundary;

/**
 * Whom somebody looks for; whatever is missing does not matter.
 *
 * @param q beginnings of words of a name, an e-mail address or a mobile number
 * @param size how many at most, 1 to 100
 * @param after the mark that the page before has ended with
 */
public record PeopleSearch(String q, String state, String kind, String role, String size, String after) {}
