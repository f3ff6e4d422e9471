import { mount } from 'svelte';
import { shell } from '$lib/client/own-device.ts';
import Device from './[id]/Device.svelte';

const { place, id, build } = shell();
mount(Device, { target: place, props: { id, build } });
