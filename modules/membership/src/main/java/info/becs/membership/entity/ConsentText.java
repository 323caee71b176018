package info.becs.membership.entity;

import info.becs.spi.Text;

/**
 * What somebody agrees to, word for word.
 *
 * @param holds whether whoever agreed to it is still taken at their word; else they are asked anew
 */
public record ConsentText(String version, Text words, boolean holds) {}
