package info.becs.forms.modules.boundary;

import java.util.List;

/** What is installed, and what this node found in its folder and refused. */
public record FormModuleList(List<FormModuleView> items, List<RefusedFile> refused) {}
