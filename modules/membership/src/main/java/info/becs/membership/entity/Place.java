package info.becs.membership.entity;

import info.becs.spi.Text;

/** A division, a district or an upazila. @param within code of what it lies in; empty for a division */
public record Place(String code, Text label, String within) {}
