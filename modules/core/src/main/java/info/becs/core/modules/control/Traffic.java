package info.becs.core.modules.control;

/**
 * Calls into one module on this node.
 *
 * @param seconds time spent in all of them
 */
public record Traffic(long calls, long failures, int underWay, double seconds) {}
