package info.becs.membership.directory.entity;

import info.becs.spi.Text;

/**
 * Somebody in the directory, as far as whoever looks may see them.
 *
 * @param district empty where it is not shown
 * @param profession empty where it is not shown
 * @param photo key by which it is fetched; empty where it is not shown
 */
public record DirectoryLine(Text name, Text district, String profession, String photo) {}
