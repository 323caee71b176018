package info.becs.complaints.merchants.entity;

/**
 * Under which numbers a merchant is registered; empty where none is known.
 *
 * @param dbid Digital Business Identification
 * @param ecab number of its membership in the association of the trade
 */
public record Licences(String dbid, String trade, String ecab) {}
