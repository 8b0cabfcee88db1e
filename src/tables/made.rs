//! Directories made for files that are then written, or not.

use std::fs;
use std::io;
use std::path::{Component, Path, PathBuf};

/// The directories that were made, which go again unless they are kept.
#[derive(Default)]
pub(crate) struct Made(Vec<PathBuf>);

impl Made {
    /// Makes a directory, and those above it, where they are not there.
    pub(crate) fn make(&mut self, dir: &Path) -> io::Result<()> {
        let missing: Vec<_> = dir.ancestors().take_while(|dir| !dir.as_os_str().is_empty() && !dir.exists()).collect();
        for dir in missing.into_iter().rev() {
            match fs::create_dir(dir) {
                Ok(()) => self.0.push(dir.to_owned()),
                // Another program may have made it meanwhile.
                Err(error) if error.kind() == io::ErrorKind::AlreadyExists && dir.is_dir() => {}
                Err(error) => return Err(error),
            }
        }
        Ok(())
    }

    pub(crate) fn keep(mut self) {
        self.0.clear();
    }
}

impl Drop for Made {
    fn drop(&mut self) {
        for dir in self.0.iter().rev() {
            let _ = fs::remove_dir(dir); // which takes no directory that holds something
        }
    }
}

/// Refuses a path that goes up from a directory that is not there: where it leads, only making that directory would tell.
pub(crate) fn leads_somewhere(path: &Path) -> io::Result<()> {
    let mut so_far = PathBuf::new();
    for component in path.components() {
        if component == Component::ParentDir && !so_far.as_os_str().is_empty() && !so_far.exists() {
            let why = format!("`..` follows `{}`, which is not there; name the directory without it", so_far.display());
            return Err(io::Error::new(io::ErrorKind::InvalidInput, why));
        }
        so_far.push(component);
    }
    Ok(())
}
