package org.whosaid.batch;

import org.whosaid.models.Model;

/** A model that a run may load, as its account names it. */
public record LoadedModel(String name, String version, String sha256) {

    static LoadedModel of(Model model) {
        return new LoadedModel(model.name(), model.version(), model.sha256());
    }
}
