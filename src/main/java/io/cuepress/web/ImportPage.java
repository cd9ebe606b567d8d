package io.cuepress.web;

import io.quarkus.qute.TemplateInstance;

/// The page that imports files as episodes.
record ImportPage() implements TemplateInstance {}
