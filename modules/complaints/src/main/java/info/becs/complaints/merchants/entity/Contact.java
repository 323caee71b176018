package info.becs.complaints.merchants.entity;

/**
 * Which office of a merchant answers complaints; empty where none is known.
 *
 * @param office of the compliance officer: an office, not a person
 */
public record Contact(String office, String phone, String email) {}
