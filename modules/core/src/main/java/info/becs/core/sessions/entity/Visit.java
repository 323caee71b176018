package info.becs.core.sessions.entity;

/**
 * From where somebody comes, as much as is kept of it.
 *
 * @param device what the browser says it is, in two or three words
 * @param network the prefix of the address, never the whole
 */
public record Visit(String device, String network) {}
